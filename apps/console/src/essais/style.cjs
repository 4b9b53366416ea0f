// Les feuilles de style ne se lisent pas sous Node.
