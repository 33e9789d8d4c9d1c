import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127200000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "wompi_attempt" add column if not exists "channel" text check ("channel" in ('checkout', 'direct')) not null default 'checkout', add column if not exists "payment_method_type" text null;`
    )
    this.addSql(
      `alter table if exists "wompi_operation" add column if not exists "refund_id" text null, add column if not exists "origin" text check ("origin" in ('payment', 'orphan')) not null default 'payment', add column if not exists "actor_id" text null;`
    )
    // Until now the key of an operation began with the refund that asked for it.
    this.addSql(
      `update "wompi_operation" set "refund_id" = split_part("operation_key", ':', 1) where "refund_id" is null and "state" = 'done';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wompi_operation_refund_id" ON "wompi_operation" ("refund_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `alter table if exists "wompi_transaction" add column if not exists "resolution" text check ("resolution" in ('refunded', 'voided', 'by_hand')) null, add column if not exists "resolution_note" text null, add column if not exists "resolved_by" text null, add column if not exists "resolved_at" timestamptz null, add column if not exists "finalized_at" timestamptz null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "wompi_attempt" drop column if exists "channel", drop column if exists "payment_method_type";`
    )
    this.addSql(`drop index if exists "IDX_wompi_operation_refund_id";`)
    this.addSql(
      `alter table if exists "wompi_operation" drop column if exists "refund_id", drop column if exists "origin", drop column if exists "actor_id";`
    )
    this.addSql(
      `alter table if exists "wompi_transaction" drop column if exists "resolution", drop column if exists "resolution_note", drop column if exists "resolved_by", drop column if exists "resolved_at", drop column if exists "finalized_at";`
    )
  }
}
