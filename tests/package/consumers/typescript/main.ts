import { answer } from './portal.js';

answer().then((due) => console.log(due));
