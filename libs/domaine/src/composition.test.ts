import { manquesDInstance, type FaitsComposition } from './composition';

const jour = '2026-11-20';
const toujours = { debut: '2016-01-01', fin: null };
const cta = { type: 'CTA', departements: ['21', '39'], secretariatId: 's', ...toujours } as const;
const complet: FaitsComposition = {
  sieges: [{ nom: 'SIAE 1', tenu: true, ...toujours }],
  tenants: [toujours],
  cdiae: [{ departement: '21', ...toujours }, { departement: '39', ...toujours }],
};
const codes = (instance: Parameters<typeof manquesDInstance>[0], faits: FaitsComposition): string[] => manquesDInstance(instance, faits, jour).map((m) => m.code);

describe('ce qui manque à une instance', () => {
  it('rien quand elle est tenue, composée, et que son CDIAE est ouvert', () => expect(codes(cta, complet)).toEqual([]));

  it.each([
    ['personne pour la tenir', { ...cta, secretariatId: null }, { ...complet, tenants: [] }, ['SANS_SECRETARIAT']],
    ['un secrétariat sans mandat en cours', cta, { ...complet, tenants: [{ debut: '2016-01-01', fin: '2026-11-19' }] }, ['SANS_MANDAT']],
    ['un mandat propre suffit, sans secrétariat', { ...cta, secretariatId: null }, complet, []],
    ['le dernier mandat expire bientôt', cta, { ...complet, tenants: [{ debut: '2016-01-01', fin: '2026-12-31' }] }, ['MANDAT_EXPIRE']],
    ['un autre mandat reste', cta, { ...complet, tenants: [{ debut: '2016-01-01', fin: '2026-12-31' }, toujours] }, []],
    ['aucun membre aujourd’hui', cta, { ...complet, sieges: [{ nom: 'SIAE 1', tenu: true, debut: '2016-01-01', fin: '2026-11-19' }] }, ['SANS_MEMBRE']],
    ['un siège vacant et un siège qui expire', cta, { ...complet, sieges: [{ nom: 'SIAE 1', tenu: false, ...toujours }, { nom: 'SIAE 2', tenu: true, debut: '2016-01-01', fin: '2026-12-01' }] }, ['SIEGE_VACANT', 'SIEGE_EXPIRE']],
    ['un département sans CDIAE', cta, { ...complet, cdiae: [{ departement: '21', ...toujours }] }, ['SANS_CDIAE']],
    ['un CDIAE fermé ne compte pas', cta, { ...complet, cdiae: [{ departement: '21', ...toujours }, { departement: '39', debut: '2016-01-01', fin: '2020-01-01' }] }, ['SANS_CDIAE']],
    ['un CDIAE ne transmet à aucun CDIAE', { ...cta, type: 'CDIAE' as const }, { ...complet, cdiae: [] }, []],
    ['une instance fermée n’attend plus rien', { ...cta, fin: '2026-01-01' }, { sieges: [], tenants: [], cdiae: [] }, []],
  ])('%s', (_cas, instance, faits, attendu) => expect(codes(instance, faits)).toEqual(attendu));

  it('un siège vacant se nomme', () => {
    const [vacant] = manquesDInstance(cta, { ...complet, sieges: [{ nom: 'SIAE 1', tenu: false, ...toujours }, { nom: 'SIAE 2', tenu: false, ...toujours }] }, jour);
    expect(vacant).toEqual({ acte: 'convoquerReunion', code: 'SIEGE_VACANT', message: '2 sièges sans titulaire : SIAE 1 et SIAE 2.', champ: 'membres' });
  });
});
