/**
 * A reporter of `node --test` that writes its counts under the names that Jest gives to its own.
 * @param {AsyncIterable<{ type: string, data: any }>} evenements
 */
export default async function* compter(evenements) {
  const comptes = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0 };
  for await (const { type, data } of evenements) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:fail') comptes.numFailedTests++;
    if (type === 'test:pass' && data.skip !== undefined) comptes.numPendingTests++;
    else if (type === 'test:pass') comptes.numPassedTests++;
  }
  yield JSON.stringify(comptes);
}
