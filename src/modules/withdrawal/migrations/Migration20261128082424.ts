import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128082424 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "withdrawal" drop constraint if exists "withdrawal_request_key_unique";`)
    this.addSql(`alter table if exists "withdrawal" drop constraint if exists "withdrawal_radicado_unique";`)
    this.addSql(
      `create table if not exists "withdrawal" ("id" text not null, "radicado" text not null, "order_id" text not null, "order_number" text not null, "items" jsonb not null, "request_key" text not null, "reason" text null, "state" text check ("state" in ('received', 'accepted', 'refused', 'goods_back', 'refunded')) not null default 'received', "requested_at" timestamptz not null, "delivered_at" timestamptz not null, "deadline" text not null, "refund_due" text not null, "decided_at" timestamptz null, "decided_by" text null, "refusal" text null, "return_id" text null, "goods_back_at" timestamptz null, "refunded_at" timestamptz null, "refunded_by" text null, "refund_note" text null, "is_told" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "withdrawal_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_withdrawal_radicado_unique" ON "withdrawal" ("radicado") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_withdrawal_request_key_unique" ON "withdrawal" ("request_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_withdrawal_deleted_at" ON "withdrawal" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_withdrawal_order_id" ON "withdrawal" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_withdrawal_return_id" ON "withdrawal" ("return_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_withdrawal_state_refund_due" ON "withdrawal" ("state", "refund_due") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "withdrawal" cascade;`)
  }
}
