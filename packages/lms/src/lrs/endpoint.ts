/** Path of the endpoint. */
export const ENDPOINT = "/xapi/";
