/** ts-jest transpiles only (types are checked by `tsc -b` before it); ESM-only packages pass through it too. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.(ts|js)$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.jest.json' }] },
  transformIgnorePatterns: ['/node_modules/(?!get-east-asian-width/)'],
  // Jest leaves one core idle unless told; the suite takes half the time on two.
  maxWorkers: '100%',
  // Nothing is asserted by the clock; a crowded machine may take its time.
  testTimeout: 30_000,
  // Building the add-on takes longer than most of the files that test it.
  globalSetup: '<rootDir>/test/support/shared-addon.cjs',
  globalTeardown: '<rootDir>/test/support/shared-addon-removed.cjs',
  reporters: ['default', '<rootDir>/test/support/closing-line.cjs'],
  cacheDirectory: '<rootDir>/.cache/jest',
};
