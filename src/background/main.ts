import { analyze } from '../core/analyze';
import { startBackground } from './background';
import { loadMarksCss } from './page-style';

startBackground({ analyze, loadMarksCss });
