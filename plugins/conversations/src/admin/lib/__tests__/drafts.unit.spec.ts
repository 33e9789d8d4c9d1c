import { readDraft, writeDraft } from "../drafts"

const memory = () => {
  const entries = new Map<string, string>()
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
    entries,
  }
}

const blocked = {
  getItem: () => {
    throw new Error("SecurityError")
  },
  setItem: () => {
    throw new Error("QuotaExceededError")
  },
  removeItem: () => {
    throw new Error("SecurityError")
  },
}

it("keeps one draft per conversation", () => {
  const storage = memory()
  writeDraft(storage, "conv_1", "Hola Ana")
  writeDraft(storage, "conv_2", "Hola Luis")

  expect(readDraft(storage, "conv_1")).toBe("Hola Ana")
  expect(readDraft(storage, "conv_2")).toBe("Hola Luis")
  expect(readDraft(storage, "conv_3")).toBe("")
})

it("leaves nothing behind once a draft is empty", () => {
  const storage = memory()
  writeDraft(storage, "conv_1", "Hola")
  writeDraft(storage, "conv_1", "")

  expect(storage.entries.size).toBe(0)
})

it("lets the agent type on where the browser blocks storage", () => {
  expect(() => writeDraft(blocked, "conv_1", "Hola")).not.toThrow()
  expect(() => writeDraft(blocked, "conv_1", "")).not.toThrow()
  expect(readDraft(blocked, "conv_1")).toBe("")
})
