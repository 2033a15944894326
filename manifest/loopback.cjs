// Preloaded into the playground, which would listen on every network: whatever it opens, it opens for this machine only.
const { Server } = require('node:net')

const { listen } = Server.prototype

Server.prototype.listen = function listenOnLoopback(first, ...rest) {
  if (first !== null && typeof first === 'object' && first.path === undefined && first.fd === undefined)
    return listen.call(this, { ...first, host: '127.0.0.1' }, ...rest)
  if (!Number.isInteger(Number(first ?? 0))) return listen.call(this, first, ...rest)
  const others = rest.filter((argument) => typeof argument !== 'string')
  return listen.call(this, first ?? 0, '127.0.0.1', ...others)
}
