const { TestEnvironment } = require('jest-environment-jsdom');

/** jsdom a sa propre fenêtre mais pas le réseau de la plateforme : le routeur s’en sert à chaque navigation. */
module.exports = class Navigateur extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { AbortController, AbortSignal, Headers, Request, Response, TextDecoder, TextEncoder });
  }
};
