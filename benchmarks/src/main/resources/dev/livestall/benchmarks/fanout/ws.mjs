// Every text that comes in goes to all who are connected.
import { WebSocketServer } from 'ws'

const room = new WebSocketServer({ host: '127.0.0.1', port: Number(process.argv[2]), perMessageDeflate: false, backlog: 4096 })
room.on('connection', (socket) => {
  socket.on('message', (data) => {
    for (const client of room.clients) if (client.readyState === 1) client.send(data, { binary: false })
  })
})
