import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127195355 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "cod_collection" ("id" text not null, "order_id" text not null, "payment_id" text not null, "amount" integer not null, "state" text check ("state" in ('pending', 'confirmed', 'collected', 'cancelled', 'returned')) not null default 'pending', "confirmed_by" text check ("confirmed_by" in ('buyer', 'staff')) null, "actor_id" text null, "cancel_reason" text check ("cancel_reason" in ('expired', 'buyer', 'order')) null, "deadline_at" timestamptz null, "confirmed_at" timestamptz null, "collected_at" timestamptz null, "cancelled_at" timestamptz null, "returned_at" timestamptz null, "announced_state" text check ("announced_state" in ('pending', 'confirmed', 'collected', 'cancelled', 'returned')) null, "next_check_at" timestamptz null, "lease_id" text null, "lease_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cod_collection_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cod_collection_deleted_at" ON "cod_collection" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cod_collection_next_check_at" ON "cod_collection" ("next_check_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cod_collection_state" ON "cod_collection" ("state") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cod_collection_payment_id" ON "cod_collection" ("payment_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cod_collection" cascade;`)
  }
}
