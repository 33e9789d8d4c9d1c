export * from "./knowledge-document"
