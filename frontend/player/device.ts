import { deviceStorage } from './choices';

export const device = deviceStorage();
