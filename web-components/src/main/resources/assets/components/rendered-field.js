/** A field of a controller, whose every change is rendered by its `host`. */
export function renderedField(controller, name, value) {
  Object.defineProperty(controller, name, {
    get: () => value,
    set: (next) => {
      value = next;
      controller.host.requestUpdate();
    },
  });
}
