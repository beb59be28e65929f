namespace Send.Framework.Reports;

/// <summary>Where a phrase stands, and its slot.</summary>
/// <param name="From">The first token.</param>
/// <param name="To">The token after the last.</param>
/// <param name="SlotFrom">The first token in the slot, or -1.</param>
/// <param name="SlotTo">The token after the last in the slot.</param>
internal readonly record struct PhraseMatch(int From, int To, int SlotFrom, int SlotTo);
