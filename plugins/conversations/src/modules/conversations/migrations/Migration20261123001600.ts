import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123001600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "conversation_contact" drop constraint if exists "conversation_contact_bsuid_unique";`
    )
    this.addSql(
      `alter table if exists "conversation_contact" drop constraint if exists "conversation_contact_wa_id_unique";`
    )
    this.addSql(
      `create table if not exists "conversation_contact" ("id" text not null, "wa_id" text null, "bsuid" text null, "phone" text null, "name" text null, "customer_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "conversation_contact_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_conversation_contact_deleted_at" ON "conversation_contact" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_conversation_contact_wa_id_unique" ON "conversation_contact" ("wa_id") WHERE wa_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_conversation_contact_bsuid_unique" ON "conversation_contact" ("bsuid") WHERE bsuid IS NOT NULL AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "conversation_thread" ("id" text not null, "channel" text check ("channel" in ('whatsapp', 'web')) not null, "phone_number_id" text not null, "status" text check ("status" in ('open', 'pending', 'snoozed', 'resolved')) not null default 'open', "owner" text check ("owner" in ('bot', 'human')) not null, "owner_version" integer not null default 0, "assignee_id" text null, "window_expires_at" timestamptz null, "unread_count" integer not null default 0, "last_sequence" integer not null default 0, "last_message_text" text null, "last_message_type" text null, "last_message_direction" text check ("last_message_direction" in ('inbound', 'outbound')) null, "last_message_at" timestamptz null, "labels" text[] not null, "handover" jsonb null, "contact_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "conversation_thread_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_conversation_thread_contact_id" ON "conversation_thread" ("contact_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_conversation_thread_deleted_at" ON "conversation_thread" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_conversation_thread_last_message_at" ON "conversation_thread" ("last_message_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_conversation_thread_assignee_id" ON "conversation_thread" ("assignee_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "conversation_message" ("id" text not null, "sequence" integer not null, "phone_number_id" text not null, "wamid" text null, "wamid_hash" text null, "direction" text check ("direction" in ('inbound', 'outbound')) not null, "author" text check ("author" in ('customer', 'bot', 'agent', 'system')) not null, "author_id" text null, "type" text not null, "text" text null, "media" jsonb null, "status" text check ("status" in ('received', 'queued', 'unknown', 'blocked', 'sent', 'failed', 'delivered', 'read')) not null, "error" jsonb null, "provider_timestamp" timestamptz null, "idempotency_key" text null, "turn_id" text null, "turn_index" integer null, "attempts" integer not null default 0, "next_attempt_at" timestamptz null, "dispatched_at" timestamptz null, "conversation_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "conversation_message_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_conversation_message_conversation_id" ON "conversation_message" ("conversation_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_conversation_message_deleted_at" ON "conversation_message" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "conversation_waiting_status" ("id" text not null, "phone_number_id" text not null, "wamid_hash" text not null, "status" text check ("status" in ('sent', 'failed', 'delivered', 'read')) not null, "error" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "conversation_waiting_status_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_conversation_waiting_status_deleted_at" ON "conversation_waiting_status" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_conversation_waiting_status_report" ON "conversation_waiting_status" ("phone_number_id", "wamid_hash", "status") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "conversation_webhook_delivery" ("id" text not null, "channel" text not null, "sha256" text not null, "raw" text null, "received_at" timestamptz not null, "state" text check ("state" in ('pending', 'processed', 'failed')) not null default 'pending', "reason" text null, "attempts" integer not null default 0, "next_attempt_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "conversation_webhook_delivery_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_conversation_webhook_delivery_deleted_at" ON "conversation_webhook_delivery" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_conversation_webhook_delivery_state_next_attempt_at" ON "conversation_webhook_delivery" ("state", "next_attempt_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_conversation_webhook_delivery_received_at" ON "conversation_webhook_delivery" ("received_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "conversation_reply_turn" ("id" text not null, "state" text check ("state" in ('open', 'answered', 'handed_over', 'cancelled')) not null default 'open', "owner_version" integer not null, "first_sequence" integer not null, "last_sequence" integer not null, "read_sequence" integer null, "quiet_until" timestamptz not null, "attempts" integer not null default 0, "emitted_at" timestamptz null, "next_emit_at" timestamptz not null, "closed_at" timestamptz null, "conversation_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "conversation_reply_turn_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_conversation_reply_turn_conversation_id" ON "conversation_reply_turn" ("conversation_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_conversation_reply_turn_deleted_at" ON "conversation_reply_turn" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "conversation_thread" add constraint "conversation_thread_contact_id_foreign" foreign key ("contact_id") references "conversation_contact" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "conversation_message" add constraint "conversation_message_conversation_id_foreign" foreign key ("conversation_id") references "conversation_thread" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "conversation_reply_turn" add constraint "conversation_reply_turn_conversation_id_foreign" foreign key ("conversation_id") references "conversation_thread" ("id") on update cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "conversation_thread" drop constraint if exists "conversation_thread_contact_id_foreign";`
    )

    this.addSql(
      `alter table if exists "conversation_message" drop constraint if exists "conversation_message_conversation_id_foreign";`
    )

    this.addSql(
      `alter table if exists "conversation_reply_turn" drop constraint if exists "conversation_reply_turn_conversation_id_foreign";`
    )

    this.addSql(`drop table if exists "conversation_contact" cascade;`)

    this.addSql(`drop table if exists "conversation_thread" cascade;`)

    this.addSql(`drop table if exists "conversation_message" cascade;`)

    this.addSql(`drop table if exists "conversation_waiting_status" cascade;`)

    this.addSql(`drop table if exists "conversation_webhook_delivery" cascade;`)

    this.addSql(`drop table if exists "conversation_reply_turn" cascade;`)
  }
}
