import { ArgsType, Field, InputType, Int, ObjectType, type ClassType } from 'type-graphql';
import { Sens, enumererTri } from './enumerations';

export interface Tri {
  readonly champ: string;
  readonly sens: 'ASC' | 'DESC';
}

export interface Page<T> {
  items: T[];
  total: number;
}

/** The page type of a list: `{ items, total }`. */
export function typePage<T extends object>(classe: ClassType<T>): ClassType<Page<T>> {
  @ObjectType(`${classe.name}Page`, { simpleResolvers: true, description: 'Une page de la liste, et le total des lignes lisibles.' })
  class PageDe implements Page<T> {
    @Field(() => [classe]) items: T[];
    @Field(() => Int) total: number;
  }
  return PageDe;
}

/** The arguments of a list: page, size, typed filter, typed sort. Sort fields are an enum of the entity's properties. */
export function typeDemande<F extends object>(nom: string, filtre: ClassType<F>, champs: readonly string[]): ClassType<{ page: number; parPage: number; filtre: F | null; tri: Tri[] | null }> {
  const Champ = enumererTri(`${nom}Champ`, champs);
  @InputType(`${nom}Tri`, { description: 'Un critère de tri.' })
  class TriDe implements Tri {
    @Field(() => Champ) champ: string;
    @Field(() => Sens, { defaultValue: 'ASC' }) sens: Sens;
  }
  @ArgsType()
  class DemandeDe {
    @Field(() => Int, { defaultValue: 1 }) page: number;
    @Field(() => Int, { defaultValue: 25 }) parPage: number;
    @Field(() => filtre, { nullable: true }) filtre: F | null;
    @Field(() => [TriDe], { nullable: true }) tri: TriDe[] | null;
  }
  return DemandeDe;
}
