import { ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Fichier } from '../documents/fichier.entity';

/** A file that supports a figure: read by those who read the figure, and by nobody before them. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Un fichier joint à une valeur : ce dont elle vient, ou le document demandé. Son contenu se lit à GET /documents/valeurs/{id}.' })
export class PieceValeur extends Fichier {
  @Column('uuid') valeurId: string;
}
