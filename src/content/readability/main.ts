import { Readability } from '@mozilla/readability';
import { deliverReadability } from '../readability-arrival';

deliverReadability(Readability);
