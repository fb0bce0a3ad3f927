/** A copy of the version in package.json, so that `papers --version` reads no file; a test keeps the two equal. */
export const version = '0.1.0';
