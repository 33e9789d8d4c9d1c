import { noChanges } from "../../../../types"
import { toAnnouncements } from "../protocol"

describe("toAnnouncements", () => {
  it("tells each inbox once, with ids only", () => {
    const announcements = toAnnouncements({
      ...noChanges(),
      created: ["conv_1"],
      updated: ["conv_1", "conv_2", "conv_2"],
      messages: [{ conversation_id: "conv_1", message_id: "cvmsg_1", sequence: 1, queued: false }],
      statuses: [{ conversation_id: "conv_3", message_id: "cvmsg_9", status: "read" }],
    })
    expect(announcements).toEqual([
      {
        room: "conversation:conv_1",
        event: "new_message",
        payload: { conversation_id: "conv_1", message_id: "cvmsg_1", sequence: 1 },
      },
      {
        room: "conversation:conv_3",
        event: "message_status",
        payload: { conversation_id: "conv_3", message_id: "cvmsg_9", status: "read" },
      },
      { room: null, event: "session_new", payload: { conversation_id: "conv_1" } },
      { room: null, event: "session_update", payload: { conversation_id: "conv_2" } },
      { room: null, event: "chat_list_update", payload: { conversation_id: "conv_1" } },
      { room: null, event: "chat_list_update", payload: { conversation_id: "conv_2" } },
    ])
  })

  it("has nothing to say when nothing changed", () => {
    expect(toAnnouncements(noChanges())).toEqual([])
  })
})
