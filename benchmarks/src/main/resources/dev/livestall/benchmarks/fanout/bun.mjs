// Every text that comes in goes to all who are connected.
const server = Bun.serve({
  hostname: '127.0.0.1',
  port: Number(process.argv[2]),
  fetch(request, server) {
    return server.upgrade(request) ? undefined : new Response('a room')
  },
  websocket: {
    perMessageDeflate: false,
    idleTimeout: 0,
    open(socket) {
      socket.subscribe('room')
    },
    message(socket, text) {
      server.publish('room', text)
    },
  },
})
