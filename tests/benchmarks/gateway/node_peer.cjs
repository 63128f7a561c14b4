// Preloaded into the Node gateway: keeps it on 127.0.0.1, and gives it answers of fetch() whose headers it may add to,
// without which @portkey-ai/gateway 1.15.2 answers each stream with 500.
const { Server } = require('node:net');
const listen = Server.prototype.listen;
Server.prototype.listen = function (first, ...rest) {
  const onListening = rest.find((each) => typeof each === 'function');
  const port = first !== null && typeof first === 'object' ? first.port : first;
  return listen.call(this, { port: Number(port), host: '127.0.0.1' }, onListening);
};
const realFetch = globalThis.fetch;
globalThis.fetch = (...asked) =>
  realFetch(...asked).then(({ body, status, statusText, headers }) =>
    new Response(body, { status, statusText, headers: [...headers] }));
