#!/usr/bin/env node
import { main } from '../dist/cli/main.js';

// What is said to nobody is no failure.
process.stderr.on('error', () => {});

const interrupt = new AbortController();
process.once('SIGINT', () => interrupt.abort());
process.exitCode = await main(process.argv.slice(2), process, interrupt.signal);
