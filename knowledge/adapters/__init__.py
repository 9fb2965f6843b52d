"""The only files that name LangChain, Chroma or the weights; each is imported when it is first needed."""
