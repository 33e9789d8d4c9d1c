import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122235636 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "knowledge_document" ("id" text not null, "title" text not null, "content" text not null, "source" text null, "locale" text not null default 'es', "status" text check ("status" in ('indexing', 'ready', 'failed')) not null default 'indexing', "version" integer not null default 1, "content_hash" text not null, "chunk_count" integer not null default 0, "error" text null, "metadata" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "knowledge_document_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_knowledge_document_deleted_at" ON "knowledge_document" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_knowledge_document_status_updated_at" ON "knowledge_document" ("status", "updated_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_knowledge_document_source" ON "knowledge_document" ("source") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "knowledge_document" cascade;`)
  }
}
