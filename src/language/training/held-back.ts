// The thread of `trainIntents`: judges the fifths that it is given.
import { parentPort, workerData } from 'node:worker_threads'
import { readLessons } from './intents.ts'

parentPort?.postMessage(readLessons().judged(workerData))
