#!/usr/bin/env node
import { main } from '../dist/cli/main.js';

// What is said to nobody is no failure.
process.stderr.on('error', () => {});

const interrupt = new AbortController();
process.once('SIGINT', () => interrupt.abort());
const { stdin, stdout, stderr, env } = process;
const labelThread = new URL('../dist/cli/input/label-thread.js', import.meta.url);
process.exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr, env, labelThread }, interrupt.signal);
