import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127195557 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "bank_transfer" drop constraint if exists "bank_transfer_bank_reference_key_unique";`
    )
    this.addSql(`alter table if exists "bank_transfer" drop constraint if exists "bank_transfer_payment_id_unique";`)
    this.addSql(
      `create table if not exists "bank_transfer" ("id" text not null, "order_id" text not null, "order_number" text not null, "payment_id" text not null, "payment_session_id" text not null, "amount" numeric not null, "reference" text not null, "accounts" jsonb not null, "deadline" timestamptz not null, "state" text check ("state" in ('waiting', 'confirmed', 'expired', 'cancelled')) not null default 'waiting', "bank_reference" text null, "bank_reference_key" text null, "confirmed_by" text null, "confirmed_at" timestamptz null, "note" text null, "closed_by" text null, "closed_at" timestamptz null, "intent" text check ("intent" in ('confirm', 'cancel', 'expire')) null, "claimed_until" timestamptz null, "next_check_at" timestamptz not null, "checks" integer not null default 0, "problem" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_transfer_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_transfer_payment_id_unique" ON "bank_transfer" ("payment_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_transfer_bank_reference_key_unique" ON "bank_transfer" ("bank_reference_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_deleted_at" ON "bank_transfer" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_order_id" ON "bank_transfer" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_state_deadline" ON "bank_transfer" ("state", "deadline") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "bank_transfer" cascade;`)
  }
}
