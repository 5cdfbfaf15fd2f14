// Whoever asks a registry without credentials, in words.

export const nobody = {
  en: { null: 'nobody (MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_TOKEN are not set)' },
  'pt-BR': { null: 'ninguém (MLFLOW_TRACKING_USERNAME e MLFLOW_TRACKING_TOKEN não estão definidas)' },
};
