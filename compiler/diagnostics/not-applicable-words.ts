// How a release says that something asked for does not apply to it, for the fixes of every code that can be met so.
const said = '`not_applicable: {{demand}: {reason: …, accepted_by: …}}`';

/** Goes on from a sentence that ends in `;`. */
export const orDeclined = `or, where it cannot apply to this release, say so in release.yaml, for {roles} to accept by approving: ${said}`;
export const ouRecusado = `ou, onde não se aplica a este release, diga isso em release.yaml, para que {roles} aceite ao aprovar: ${said}`;
