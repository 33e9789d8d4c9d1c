import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128031600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "shipping_manifest" ("id" text not null, "carrier" text not null, "guides_key" text not null, "guides" text[] not null, "fulfillment_ids" text[] not null, "state" text check ("state" in ('planned', 'sent', 'done', 'failed', 'unknown')) not null default 'planned', "number" text null, "content" text null, "attempts" integer not null default 0, "error" text null, "error_kind" text null, "actor_id" text null, "done_at" timestamptz null, "lease_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shipping_manifest_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipping_manifest_deleted_at" ON "shipping_manifest" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipping_manifest_created_at" ON "shipping_manifest" ("created_at") WHERE deleted_at IS NULL;`
    )
    // Written by hand: a unique index of a data model ends with `WHERE deleted_at IS NULL`, so that a soft delete would
    // free the key for a second list of the same guides.
    this.addSql(
      `create unique index if not exists "IDX_shipping_manifest_guides_forever" on "shipping_manifest" ("carrier", "guides_key");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "shipping_manifest" cascade;`)
  }
}
