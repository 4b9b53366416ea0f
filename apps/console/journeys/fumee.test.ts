it('x', () => { expect(process.env['TEST_DEMONSTRATION']).toBeTruthy(); console.log(process.env['TEST_DEMONSTRATION']); });
