import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123000143 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "shipping_label" drop constraint if exists "shipping_label_fulfillment_id_format_unique";`
    )
    this.addSql(
      `alter table if exists "carrier_shipment" drop constraint if exists "carrier_shipment_fulfillment_id_unique";`
    )
    this.addSql(
      `alter table if exists "carrier_operation" drop constraint if exists "carrier_operation_fulfillment_id_step_unique";`
    )
    this.addSql(
      `create table if not exists "carrier_operation" ("id" text not null, "fulfillment_id" text not null, "carrier" text not null, "step" text not null, "state" text check ("state" in ('planned', 'sent', 'done', 'failed', 'unknown')) not null default 'planned', "carrier_id" text null, "request_hash" text null, "attempts" integer not null default 0, "first_sent_at" timestamptz null, "next_attempt_at" timestamptz null, "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "carrier_operation_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_carrier_operation_deleted_at" ON "carrier_operation" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_carrier_operation_fulfillment_id_step_unique" ON "carrier_operation" ("fulfillment_id", "step") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "carrier_shipment" ("id" text not null, "fulfillment_id" text not null, "order_id" text not null, "carrier" text not null, "carrier_id" text null, "status" text check ("status" in ('pending', 'label_created', 'pickup_requested', 'in_transit', 'out_for_delivery', 'exception', 'at_pickup_point', 'delivered', 'returned', 'cancelled')) not null default 'pending', "status_at" timestamptz null, "synced_status" text check ("synced_status" in ('pending', 'label_created', 'pickup_requested', 'in_transit', 'out_for_delivery', 'exception', 'at_pickup_point', 'delivered', 'returned', 'cancelled')) not null default 'pending', "tracking_number" text null, "polls" integer not null default 0, "next_run_at" timestamptz null, "lease_id" text null, "lease_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "carrier_shipment_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_carrier_shipment_deleted_at" ON "carrier_shipment" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_carrier_shipment_fulfillment_id_unique" ON "carrier_shipment" ("fulfillment_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_carrier_shipment_next_run_at" ON "carrier_shipment" ("next_run_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_carrier_shipment_order_id" ON "carrier_shipment" ("order_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "shipping_city" ("code" text not null, "name" text not null, "department_code" text not null, "department_name" text not null, "carriers" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shipping_city_pkey" primary key ("code"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipping_city_deleted_at" ON "shipping_city" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipping_city_department_code" ON "shipping_city" ("department_code") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "shipping_label" ("id" text not null, "fulfillment_id" text not null, "format" text not null, "content" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shipping_label_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipping_label_deleted_at" ON "shipping_label" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shipping_label_fulfillment_id_format_unique" ON "shipping_label" ("fulfillment_id", "format") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "carrier_operation" cascade;`)

    this.addSql(`drop table if exists "carrier_shipment" cascade;`)

    this.addSql(`drop table if exists "shipping_city" cascade;`)

    this.addSql(`drop table if exists "shipping_label" cascade;`)
  }
}
