/** The classic script: the checker with its engine inside. */
import makeGlue from 'built:glue';
import engine from 'built:engine.wasm';
import { begin } from './host/begin.js';
import { decodedInPieces } from './inside.js';
import { loaderOf } from './loader.js';
import { turn } from './turn.js';

globalThis.CetrChecker = begin(loaderOf(makeGlue, () => decodedInPieces(engine, turn)).load);
