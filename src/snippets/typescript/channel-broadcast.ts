import { EventEmitter } from 'node:events';

// #region hub
const hub = new EventEmitter();

hub.on('value', (v) => console.log('early:', v));
hub.emit('value', 'first'); // calls the listeners at once
hub.on('value', (v) => console.log('late:', v));
hub.emit('value', 'second');
// #endregion hub
