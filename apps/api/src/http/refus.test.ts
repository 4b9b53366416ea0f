import type { FastifyBaseLogger, FastifyReply } from 'fastify';
import { repondreErreur } from './refus';

function essai(erreur: unknown): { ecrit: unknown[]; notees: string[] } {
  const ecrit: unknown[] = [];
  const notees: string[] = [];
  const reponse = { code: (statut: number) => { ecrit.push(statut); return reponse; }, send: (corps: unknown) => { ecrit.push(corps); return reponse; } };
  const journal = { error: () => notees.push('error'), debug: () => notees.push('debug') };
  repondreErreur(reponse as unknown as FastifyReply, erreur, journal as unknown as FastifyBaseLogger);
  return { ecrit, notees };
}

test('un demandeur qui raccroche pendant la réponse n’est pas une panne : rien n’est écrit, rien n’alerte', () => {
  expect(essai(Object.assign(new Error('Premature close'), { code: 'ERR_STREAM_PREMATURE_CLOSE' }))).toEqual({ ecrit: [], notees: ['debug'] });
});

test('ce que personne n’avait prévu répond 500 en français, et se note', () => {
  const { ecrit, notees } = essai(new Error('détail interne'));
  expect([ecrit[0], notees]).toEqual([500, ['error']]);
  expect(JSON.stringify(ecrit[1])).not.toContain('détail interne');
});
