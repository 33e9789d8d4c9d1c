import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127232337 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "shipping_bulk_item" drop constraint if exists "shipping_bulk_item_bulk_id_position_unique";`
    )
    this.addSql(
      `alter table if exists "cod_remittance_row" drop constraint if exists "cod_remittance_row_remittance_id_order_id_unique";`
    )
    this.addSql(
      `create table if not exists "carrier_account" ("carrier" text not null, "ok" boolean not null default false, "message" text null, "checked_at" timestamptz null, "balance" integer null, "balance_at" timestamptz null, "exceptions_since" timestamptz null, "exceptions_failures" integer not null default 0, "next_check_at" timestamptz not null, "next_exceptions_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "carrier_account_pkey" primary key ("carrier"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_carrier_account_deleted_at" ON "carrier_account" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "carrier_exception" ("id" text not null, "carrier" text not null, "external_id" text not null, "carrier_id" text not null, "fulfillment_id" text null, "order_id" text null, "tracking_number" text null, "status" text check ("status" in ('pending', 'transmitting', 'replied', 'error', 'rejected', 'approved')) not null default 'pending', "reason" text not null, "reported_at" timestamptz not null, "reply_types" jsonb not null, "reply" jsonb null, "reply_count" integer not null default 0, "reply_state" text check ("reply_state" in ('planned', 'sent', 'done', 'failed', 'unknown')) null, "replied_by" text null, "replied_at" timestamptz null, "error" text null, "next_run_at" timestamptz null, "lease_id" text null, "lease_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "carrier_exception_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_carrier_exception_deleted_at" ON "carrier_exception" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_carrier_exception_status_reported_at" ON "carrier_exception" ("status", "reported_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_carrier_exception_carrier_reported_at" ON "carrier_exception" ("carrier", "reported_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_carrier_exception_reported_at" ON "carrier_exception" ("reported_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_carrier_exception_fulfillment_id" ON "carrier_exception" ("fulfillment_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_carrier_exception_order_id" ON "carrier_exception" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_carrier_exception_tracking_number" ON "carrier_exception" ("tracking_number") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_carrier_exception_next_run_at" ON "carrier_exception" ("next_run_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "cod_remittance" ("id" text not null, "reference" text not null, "received_at" timestamptz not null, "total" integer not null, "count" integer not null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cod_remittance_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cod_remittance_deleted_at" ON "cod_remittance" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cod_remittance_received_at" ON "cod_remittance" ("received_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "cod_remittance_row" ("id" text not null, "remittance_id" text not null, "order_id" text not null, "amount" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cod_remittance_row_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cod_remittance_row_deleted_at" ON "cod_remittance_row" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cod_remittance_row_remittance_id_order_id_unique" ON "cod_remittance_row" ("remittance_id", "order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cod_remittance_row_order_id" ON "cod_remittance_row" ("order_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "shipment_event" ("id" text not null, "fulfillment_id" text not null, "status" text check ("status" in ('pending', 'label_created', 'pickup_requested', 'in_transit', 'out_for_delivery', 'exception', 'at_pickup_point', 'delivered', 'returned', 'cancelled')) not null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shipment_event_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipment_event_deleted_at" ON "shipment_event" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipment_event_fulfillment_id_at" ON "shipment_event" ("fulfillment_id", "at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "shipping_bulk" ("id" text not null, "kind" text check ("kind" in ('prepare', 'retry', 'pickup', 'cancel')) not null, "state" text check ("state" in ('running', 'done')) not null default 'running', "actor_id" text null, "pickup_date" text null, "total" integer not null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shipping_bulk_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipping_bulk_deleted_at" ON "shipping_bulk" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipping_bulk_state" ON "shipping_bulk" ("state") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipping_bulk_created_at" ON "shipping_bulk" ("created_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "shipping_bulk_item" ("id" text not null, "bulk_id" text not null, "position" integer not null, "order_id" text null, "fulfillment_id" text null, "status" text check ("status" in ('waiting', 'done', 'failed', 'skipped')) not null default 'waiting', "message" text null, "remedy" text null, "attempts" integer not null default 0, "started_at" timestamptz null, "next_attempt_at" timestamptz not null, "lease_id" text null, "lease_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shipping_bulk_item_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipping_bulk_item_deleted_at" ON "shipping_bulk_item" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shipping_bulk_item_bulk_id_position_unique" ON "shipping_bulk_item" ("bulk_id", "position") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipping_bulk_item_status_next_attempt_at" ON "shipping_bulk_item" ("status", "next_attempt_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "shipping_dispatch" ("id" text not null, "order_id" text not null, "display_id" integer not null, "state" text check ("state" in ('waiting', 'to_prepare', 'processing', 'ready', 'pickup_requested', 'in_transit', 'exception', 'delivered', 'returned', 'cancelled')) not null default 'waiting', "state_at" timestamptz not null, "payment_mode" text check ("payment_mode" in ('COD', 'EXTERNAL_PAYMENT')) null, "carrier" text null, "city_code" text null, "placed_at" timestamptz not null, "revision" integer not null default 0, "next_check_at" timestamptz null, "lease_id" text null, "lease_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shipping_dispatch_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipping_dispatch_deleted_at" ON "shipping_dispatch" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipping_dispatch_state_placed_at" ON "shipping_dispatch" ("state", "placed_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipping_dispatch_payment_mode_placed_at" ON "shipping_dispatch" ("payment_mode", "placed_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipping_dispatch_carrier_placed_at" ON "shipping_dispatch" ("carrier", "placed_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipping_dispatch_placed_at" ON "shipping_dispatch" ("placed_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipping_dispatch_display_id" ON "shipping_dispatch" ("display_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipping_dispatch_next_check_at" ON "shipping_dispatch" ("next_check_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(`alter table if exists "carrier_operation" add column if not exists "error_kind" text null;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_carrier_operation_state" ON "carrier_operation" ("state") WHERE deleted_at IS NULL;`
    )

    this.addSql(`alter table if exists "carrier_shipment" add column if not exists "billed_amount" integer null;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_carrier_shipment_tracking_number" ON "carrier_shipment" ("tracking_number") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "carrier_account" cascade;`)

    this.addSql(`drop table if exists "carrier_exception" cascade;`)

    this.addSql(`drop table if exists "cod_remittance" cascade;`)

    this.addSql(`drop table if exists "cod_remittance_row" cascade;`)

    this.addSql(`drop table if exists "shipment_event" cascade;`)

    this.addSql(`drop table if exists "shipping_bulk" cascade;`)

    this.addSql(`drop table if exists "shipping_bulk_item" cascade;`)

    this.addSql(`drop table if exists "shipping_dispatch" cascade;`)

    this.addSql(`drop index if exists "IDX_carrier_operation_state";`)
    this.addSql(`alter table if exists "carrier_operation" drop column if exists "error_kind";`)

    this.addSql(`drop index if exists "IDX_carrier_shipment_tracking_number";`)
    this.addSql(`alter table if exists "carrier_shipment" drop column if exists "billed_amount";`)
  }
}
