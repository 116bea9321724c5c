import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/frame.css';
import './styles/alone.css';
import './styles/save-page.css';
import './styles/chart.css';
import './styles/around-chart.css';
import './styles/case.css';
import './styles/filters.css';
import './styles/timeline.css';
import './styles/removal.css';
import './styles/summary.css';
import './styles/exhibit.css';
import './styles/readings.css';
import './styles/compare.css';
import './styles/help.css';
import './styles/safety.css';
import './styles/settings.css';
import './styles/keys.css';
import './styles/letters.css';
import './styles/hand-over.css';
import './styles/binder.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageFor } from '../preload/languages.ts';
import { App } from './App.tsx';
import { WordsProvider } from './words/words.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('no root element');
const first = languageFor(navigator.languages);
createRoot(root).render(
  <StrictMode>
    <WordsProvider first={first}>
      <App />
    </WordsProvider>
  </StrictMode>,
);
