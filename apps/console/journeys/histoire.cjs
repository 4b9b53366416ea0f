const { TestEnvironment } = require('jest-environment-node');

/** A story told in steps: after one that failed, the next would only wait for what will not come. */
module.exports = class Histoire extends TestEnvironment {
  rompue = false;

  handleTestEvent({ name, test }) {
    if (name === 'test_fn_failure') this.rompue = true;
    if (name === 'test_start' && this.rompue) test.mode = 'skip';
  }
};
