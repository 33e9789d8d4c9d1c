import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122235801 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "wompi_transaction" drop constraint if exists "wompi_transaction_transaction_id_unique";`
    )
    this.addSql(`alter table if exists "wompi_operation" drop constraint if exists "wompi_operation_unsettled_unique";`)
    this.addSql(
      `alter table if exists "wompi_operation" drop constraint if exists "wompi_operation_operation_key_unique";`
    )
    this.addSql(`alter table if exists "wompi_event" drop constraint if exists "wompi_event_event_key_unique";`)
    this.addSql(`alter table if exists "wompi_attempt" drop constraint if exists "wompi_attempt_reference_unique";`)
    this.addSql(
      `create table if not exists "wompi_attempt" ("id" text not null, "reference" text not null, "session_id" text not null, "amount_in_cents" numeric not null, "currency" text not null, "expires_at" timestamptz not null, "is_open" boolean not null default true, "checks" integer not null default 0, "next_check_at" timestamptz not null, "raw_amount_in_cents" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wompi_attempt_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wompi_attempt_reference_unique" ON "wompi_attempt" ("reference") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wompi_attempt_deleted_at" ON "wompi_attempt" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wompi_attempt_session_id" ON "wompi_attempt" ("session_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wompi_attempt_is_open_next_check_at" ON "wompi_attempt" ("is_open", "next_check_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "wompi_event" ("id" text not null, "event_key" text not null, "type" text not null, "transaction_id" text null, "body" text null, "state" text check ("state" in ('pending', 'processed', 'ignored', 'failed')) not null default 'pending', "reason" text null, "attempts" integer not null default 0, "next_attempt_at" timestamptz not null, "received_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wompi_event_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wompi_event_event_key_unique" ON "wompi_event" ("event_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wompi_event_deleted_at" ON "wompi_event" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wompi_event_state_next_attempt_at" ON "wompi_event" ("state", "next_attempt_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wompi_event_transaction_id" ON "wompi_event" ("transaction_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "wompi_operation" ("id" text not null, "operation_key" text not null, "kind" text check ("kind" in ('void', 'refund')) not null, "transaction_id" text not null, "amount_in_cents" numeric not null, "state" text check ("state" in ('sent', 'done', 'refused', 'unknown')) not null default 'sent', "wompi_id" text null, "reason" text null, "raw_amount_in_cents" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wompi_operation_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wompi_operation_operation_key_unique" ON "wompi_operation" ("operation_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wompi_operation_deleted_at" ON "wompi_operation" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wompi_operation_transaction_id" ON "wompi_operation" ("transaction_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wompi_operation_unsettled_unique" ON "wompi_operation" ("transaction_id") WHERE state IN ('sent', 'unknown') AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "wompi_transaction" ("id" text not null, "transaction_id" text not null, "reference" text not null, "session_id" text not null, "status" text check ("status" in ('PENDING', 'APPROVED', 'DECLINED', 'VOIDED', 'ERROR')) not null, "status_message" text null, "amount_in_cents" numeric not null, "currency" text not null, "payment_method_type" text null, "is_orphan" boolean not null default false, "orphan_reason" text null, "announced_status" text null, "last_read_at" timestamptz not null, "raw_amount_in_cents" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wompi_transaction_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wompi_transaction_transaction_id_unique" ON "wompi_transaction" ("transaction_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wompi_transaction_deleted_at" ON "wompi_transaction" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wompi_transaction_session_id" ON "wompi_transaction" ("session_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wompi_transaction_reference" ON "wompi_transaction" ("reference") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wompi_transaction_is_orphan_created_at" ON "wompi_transaction" ("is_orphan", "created_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "wompi_attempt" cascade;`)

    this.addSql(`drop table if exists "wompi_event" cascade;`)

    this.addSql(`drop table if exists "wompi_operation" cascade;`)

    this.addSql(`drop table if exists "wompi_transaction" cascade;`)
  }
}
