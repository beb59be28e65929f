using Send.Framework.Partnerships;

namespace Send.Framework.Reports;

/// <summary>A board that is named.</summary>
/// <param name="Board">The board.</param>
/// <param name="From">The first token of the name, with "NHS" before it.</param>
/// <param name="To">The token after the name, with "Integrated Care Board (ICB)" after it.</param>
internal sealed record BoardMention(IntegratedCareBoardRecord Board, int From, int To);
