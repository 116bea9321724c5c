import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/frame.css';
import './styles/alone.css';
import './styles/save-page.css';
import './styles/chart.css';
import './styles/case.css';
import './styles/exhibit.css';
import './styles/readings.css';
import './styles/help.css';
import './styles/safety.css';
import './styles/keys.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { WordsProvider } from './words/words.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('no root element');
createRoot(root).render(
  <StrictMode>
    <WordsProvider>
      <App />
    </WordsProvider>
  </StrictMode>,
);
