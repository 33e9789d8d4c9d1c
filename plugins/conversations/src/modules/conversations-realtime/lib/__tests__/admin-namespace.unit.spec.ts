import { createServer, type Server as HttpServer } from "node:http"
import type { AddressInfo } from "node:net"
import { Server } from "socket.io"
import { io as connect, type Socket } from "socket.io-client"
import { openAdminNamespace, type Authorize } from "../admin-namespace"
import { conversationRoom } from "../protocol"

const RECHECK_MS = 40

describe("the admin's namespace", () => {
  let http: HttpServer
  let io: Server
  let stop: () => void
  let clients: Socket[]
  let staff: Record<string, string>
  const authorize: Authorize = async ({ token }) => {
    if (token === "broken") {
      throw new Error("the session store is away")
    }
    return token && staff[token] ? { user_id: staff[token] } : null
  }

  beforeEach(async () => {
    staff = { laura: "user_laura", pedro: "user_pedro" }
    clients = []
    http = createServer()
    io = new Server(http)
    stop = openAdminNamespace(io, authorize, RECHECK_MS)
    await new Promise<void>((resolve) => http.listen(0, "localhost", resolve))
  })
  afterEach(async () => {
    stop()
    clients.forEach((client) => client.disconnect())
    await io.close()
  })

  const client = (token?: string) => {
    const url = `http://localhost:${(http.address() as AddressInfo).port}/admin`
    const socket = connect(url, { auth: { token }, transports: ["websocket"], forceNew: true, reconnection: false })
    clients.push(socket)
    return socket
  }
  const heard = <T>(socket: Socket, event: string) => new Promise<T>((resolve) => socket.once(event, resolve))
  const connected = async (token: string) => {
    const socket = client(token)
    await heard(socket, "connect")
    return socket
  }

  it.each([undefined, "", "a stranger", "broken"])("refuses a handshake with the token %j", async (token) => {
    expect(await heard<Error>(client(token), "connect_error")).toMatchObject({ message: "unauthorized" })
  })

  it("shows who looks at a conversation, and who is typing, to the others there", async () => {
    const [laura, pedro] = await Promise.all([connected("laura"), connected("pedro")])
    await laura.emitWithAck("join_session", { id: "conv_1" })
    const presence = heard(laura, "presence")
    await pedro.emitWithAck("join_session", { id: "conv_1" })
    expect(await presence).toEqual({ conversation_id: "conv_1", user_ids: ["user_laura", "user_pedro"] })

    const typing = heard(laura, "typing")
    pedro.emit("typing", { id: "conv_1" })
    expect(await typing).toEqual({ conversation_id: "conv_1", user_id: "user_pedro", typing: true })

    const left = heard(laura, "presence")
    pedro.disconnect()
    expect(await left).toEqual({ conversation_id: "conv_1", user_ids: ["user_laura"] })
  })

  it("tells a conversation's news only to those who joined it, until they leave", async () => {
    const [laura, pedro] = await Promise.all([connected("laura"), connected("pedro")])
    const news: string[] = []
    laura.on("new_message", () => news.push("laura"))
    pedro.on("new_message", () => news.push("pedro"))
    await laura.emitWithAck("join_session", { id: "conv_1" })
    await pedro.emitWithAck("join_session", { id: "conv_2" })
    const tell = async () => {
      const bell = Promise.all([laura, pedro].map((socket) => heard(socket, "session_update")))
      io.of("/admin").to(conversationRoom("conv_1")).emit("new_message", {})
      io.of("/admin").emit("session_update", {})
      await bell
    }
    await tell()
    expect(news).toEqual(["laura"])
    laura.emit("leave_session", { id: "conv_1" })
    await laura.emitWithAck("join_session", { id: "conv_3" })
    await tell()
    expect(news).toEqual(["laura"])
  })

  it("does not mind nonsense", async () => {
    const laura = await connected("laura")
    for (const event of ["join_session", "leave_session", "typing"]) {
      for (const nonsense of [undefined, null, 7, { id: 7 }, { id: "" }, "conv_1"]) {
        laura.emit(event, nonsense)
      }
    }
    await laura.emitWithAck("join_session", { id: "conv_1" })
    expect(io.of("/admin").adapter.rooms.has(conversationRoom("conv_1"))).toBe(true)
    expect(laura.connected).toBe(true)
  })

  it("ends the sockets of somebody who has logged out", async () => {
    const [laura, pedro] = await Promise.all([connected("laura"), connected("pedro")])
    delete staff.laura
    expect(await heard(laura, "disconnect")).toBe("io server disconnect")
    expect(pedro.connected).toBe(true)
  })
})
