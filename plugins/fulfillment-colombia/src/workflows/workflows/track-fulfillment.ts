import {
  cancelOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { announceStatusesStep } from "../steps/announce-statuses"
import { cancelCarrierShipmentStep } from "../steps/cancel-carrier-shipment"
import { closeShipmentStep } from "../steps/close-shipment"
import { createCarrierShipmentStep } from "../steps/create-carrier-shipment"
import { fetchLabelStep } from "../steps/fetch-label"
import { openShipmentStep } from "../steps/open-shipment"
import { planFulfillmentSyncStep, type FulfillmentSync } from "../steps/plan-fulfillment-sync"
import { refreshDispatchStep } from "../steps/refresh-dispatch"
import { readTrackingStep } from "../steps/read-tracking"
import { updateCarrierFulfillmentStep } from "../steps/update-carrier-fulfillment"
import { syncReturnFulfillmentWorkflow } from "./sync-return-fulfillment"
import type { OpenShipment } from "../utils/resolve-shipment"

export const shippingTrackFulfillmentWorkflowId = "shipping-track-fulfillment"

export type ShippingTrackFulfillmentInput = { fulfillment_id: string }

/**
 * Takes a fulfillment one turn further: tells the carrier what it has not been told, fetches the label, reads where
 * the parcel is, and brings Medusa's order up to date. It may be run at any time and any number of times; each turn
 * resumes where the last one ended, whatever ended it. A cancelled fulfillment is cancelled at the carrier instead.
 * A return's is told to nobody: `shipping.status_changed` is about what goes to the buyer.
 *
 * @example
 * await shippingTrackFulfillmentWorkflow(container).run({ input: { fulfillment_id: "ful_123" } })
 *
 * @summary
 *
 * Resume and track a fulfillment at its carrier.
 */
export const shippingTrackFulfillmentWorkflow = createWorkflow(
  shippingTrackFulfillmentWorkflowId,
  (input: WorkflowData<ShippingTrackFulfillmentInput>) => {
    const answer = openShipmentStep(input)
    const opened = transform({ answer }, ({ answer }) => answer as OpenShipment)

    when("fulfillment-is-cancelled", { answer }, ({ answer }) => !!answer?.cancelled).then(() =>
      cancelCarrierShipmentStep(opened)
    )
    const created = when("fulfillment-is-live", { answer }, ({ answer }) => !!answer && !answer.cancelled).then(() =>
      createCarrierShipmentStep(opened)
    )
    when("shipment-is-created", { created }, ({ created }) => !!created?.complete).then(() => {
      fetchLabelStep(opened)
      readTrackingStep(opened)
    })

    const planned = when("shipment-is-open", { answer }, ({ answer }) => !!answer).then(() =>
      planFulfillmentSyncStep(opened)
    )
    const sync = transform({ planned }, ({ planned }) => planned as FulfillmentSync)

    when("fulfillment-is-outdated", { planned }, ({ planned }) => !!planned?.update).then(() =>
      updateCarrierFulfillmentStep(
        transform({ opened, sync }, ({ opened, sync }) => ({
          id: opened.fulfillment_id,
          update: sync.update as NonNullable<FulfillmentSync["update"]>,
        }))
      )
    )
    when("parcel-has-left", { planned, answer }, ({ planned, answer }) => !!planned?.ship && !answer?.is_return).then(
      () =>
        createOrderShipmentWorkflow.runAsStep({
          // Medusa replaces a fulfillment's labels by those of its shipment (medusajs/medusa#11160).
          input: transform({ opened, sync }, ({ opened, sync }) => ({
            order_id: opened.order_id,
            fulfillment_id: opened.fulfillment_id,
            items: sync.items,
            labels: sync.labels,
          })),
        })
    )
    when(
      "parcel-is-delivered",
      { planned, answer },
      ({ planned, answer }) => !!planned?.deliver && !answer?.is_return
    ).then(() =>
      markOrderFulfillmentAsDeliveredWorkflow.runAsStep({
        input: transform({ opened }, ({ opened }) => ({
          orderId: opened.order_id,
          fulfillmentId: opened.fulfillment_id,
        })),
      })
    )
    when(
      "carrier-has-cancelled",
      { planned, answer },
      ({ planned, answer }) => !!planned?.withdraw && !answer?.is_return
    ).then(() =>
      cancelOrderFulfillmentWorkflow.runAsStep({
        input: transform({ opened }, ({ opened }) => ({
          order_id: opened.order_id,
          fulfillment_id: opened.fulfillment_id,
        })),
      })
    )
    when("goods-come-back", { answer, planned }, ({ answer, planned }) => !!planned && !!answer?.is_return).then(() =>
      syncReturnFulfillmentWorkflow.runAsStep({
        input: transform({ opened, sync }, ({ opened, sync }) => ({
          fulfillment_id: opened.fulfillment_id,
          ship: sync.ship,
          deliver: sync.deliver,
          withdraw: sync.withdraw,
          labels: sync.labels,
        })),
      })
    )
    when(
      "dispatch-may-have-changed",
      { planned, answer },
      ({ planned, answer }) => !!planned && !answer?.is_return && (planned.announce || planned.in_shop)
    ).then(() => refreshDispatchStep(transform({ opened }, ({ opened }) => ({ order_id: opened.order_id }))))
    const news = when(
      "listeners-may-wait",
      { planned, answer },
      ({ planned, answer }) => !!planned && !answer?.is_return
    ).then(() => announceStatusesStep(opened))
    when("shipment-is-closed", { planned, news }, ({ planned, news }) => !!planned && news?.told !== false).then(() =>
      closeShipmentStep({ opened, status: sync.status })
    )
    return new WorkflowResponse(sync)
  }
)
