#!/usr/bin/env node
import { main } from '../dist/cli/main.js';

const interrupt = new AbortController();
process.once('SIGINT', () => interrupt.abort());
process.exitCode = await main(process.argv.slice(2), process, interrupt.signal);
