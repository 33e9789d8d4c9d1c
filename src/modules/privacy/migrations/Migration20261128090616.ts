import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128090616 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "erasure_request" drop constraint if exists "erasure_request_open_unique";`)
    this.addSql(
      `alter table if exists "erasure_answer" drop constraint if exists "erasure_answer_request_id_plugin_unique";`
    )
    this.addSql(
      `create table if not exists "erasure_answer" ("id" text not null, "request_id" text not null, "plugin" text not null, "counts" jsonb not null, "waiting" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "erasure_answer_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_erasure_answer_deleted_at" ON "erasure_answer" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_erasure_answer_request_id_plugin_unique" ON "erasure_answer" ("request_id", "plugin") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "erasure_request" ("id" text not null, "customer_id" text not null, "email_hash" text null, "state" text check ("state" in ('waiting', 'done')) not null default 'waiting', "due_at" timestamptz not null, "asked_at" timestamptz null, "done_at" timestamptz null, "counts" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "erasure_request_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_erasure_request_deleted_at" ON "erasure_request" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_erasure_request_open_unique" ON "erasure_request" ("customer_id") WHERE state = 'waiting' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_erasure_request_state" ON "erasure_request" ("state") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "erasure_answer" cascade;`)

    this.addSql(`drop table if exists "erasure_request" cascade;`)
  }
}
