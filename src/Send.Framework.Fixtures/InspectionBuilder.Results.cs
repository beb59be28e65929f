using System.Text;
using Ardalis.GuardClauses;
using Send.Framework.Fixtures.Building;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Serialization;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Fixtures;

public sealed partial class InspectionBuilder
{
    /// <summary>With this authority, its name and its code on the first day of the visit, and the boards that serve it.</summary>
    /// <param name="dfeCode">The DfE code, such as <c>372</c>. An unknown one is taken without a name, GSS code and boards.</param>
    public InspectionBuilder WithAuthority(string dfeCode)
    {
        Guard.Against.Null(dfeCode);
        var record = DfeCode.TryParse(dfeCode, out var code) && AuthorityDirectory.England.TryGet(code, out var known) ? known : null;
        var gss = record is null || (_draft.Started ?? _draft.Notified ?? _draft.Published) is not { } day ? default : record.GssCodeOn(day);
        return new(_draft with
        {
            DfeCode = dfeCode,
            GssCode = gss.IsEmpty ? null : gss.ToString(),
            AuthorityName = record?.Name,
            PartnershipName = record is null ? null : $"{record.ShortName} Local Area Partnership",
            Boards = null,
        });
    }

    /// <summary>With this GSS code of the authority, or without one, whether it suits the DfE code or not.</summary>
    public InspectionBuilder WithGssCode(string? gssCode) => new(_draft with { GssCode = gssCode });

    /// <summary>With this partnership or provider, as it is: no board or partner is added.</summary>
    public InspectionBuilder WithSubject(InspectionSubject subject) => new(_draft.With(Guard.Against.Null(subject)));

    /// <summary>With this provider instead of a partnership, whether the edition inspects providers or not. The remit stays.</summary>
    /// <param name="register">The code of the register, such as <c>urn</c>.</param>
    /// <param name="code">Its code in the register.</param>
    /// <param name="name">Its name, or null.</param>
    public InspectionBuilder WithProvider(string register, string code, string? name = null) => new(_draft with
    {
        Provider = new(name, Guard.Against.Null(register), Guard.Against.Null(code), _draft.Provider?.Kind, _draft.Provider?.Remit),
    });

    /// <summary>With this remit of the provider, or without one. Judgements that were set stay.</summary>
    /// <exception cref="InvalidOperationException">A partnership is inspected, which has no remit.</exception>
    public InspectionBuilder WithRemit(string? remit) => _draft.Provider is { } provider
        ? new(_draft with { Provider = provider with { Remit = remit } })
        : throw new InvalidOperationException("A partnership has no remit.");

    /// <summary>With these integrated care boards, by ODS code.</summary>
    public InspectionBuilder WithBoards(params IEnumerable<string> odsCodes) =>
        new(_draft with { Boards = [.. Guard.Against.Null(odsCodes).Select(code => new IntegratedCareBoardDocument { OdsCode = code })] });

    /// <summary>With one more partner.</summary>
    /// <param name="name">The name.</param>
    /// <param name="role">The code of the role, such as <c>parent-carer-forum</c>.</param>
    public InspectionBuilder WithPartner(string name, string role) =>
        new(_draft with { Partners = _draft.Partners.Add(DocumentParts.Partner(Guard.Against.Null(name), Guard.Against.Null(role))) });

    /// <summary>
    /// With this JSON at a place in the document; only <see cref="BuildJson"/> shows it. An object member is added or
    /// replaced, a list entry replaced; <c>/-</c> at the end of a list adds one.
    /// </summary>
    /// <param name="place">A JSON Pointer, such as <c>/dates/started</c>. The parent of the place must exist.</param>
    /// <param name="json">Well-formed JSON, such as <c>"2024-13-01"</c> with its quotation marks, or <c>12</c>.</param>
    public InspectionBuilder WithJson(string place, string json) =>
        new(_draft with { Edits = _draft.Edits.Add((Guard.Against.NullOrEmpty(place), Guard.Against.NullOrWhiteSpace(json))) });

    /// <summary>Without a place of the document; only <see cref="BuildJson"/> shows it.</summary>
    /// <param name="place">A JSON Pointer, such as <c>/dates/started</c>, to something that is there.</param>
    public InspectionBuilder WithoutJson(string place) =>
        new(_draft with { Edits = _draft.Edits.Add((Guard.Against.NullOrEmpty(place), null)) });

    /// <summary>The inspection.</summary>
    /// <exception cref="ExpectationException">It is not valid; the message lists the findings.</exception>
    public Inspection Build()
    {
        if (!_draft.Edits.IsEmpty)
        {
            throw new ExpectationException($"{nameof(WithJson)} and {nameof(WithoutJson)} change JSON only: ask {nameof(BuildJson)}.");
        }

        return InspectionJudge.Judge(BuildDocument(), DraftDocument.CatalogueFor(_draft)).ShouldBeValid();
    }

    /// <summary>The unjudged document, which may be invalid.</summary>
    public InspectionDocument BuildDocument() => DraftDocument.Of(_draft);

    /// <summary>The document as JSON, which may be invalid and is not canonical: compare values, not texts.</summary>
    /// <exception cref="ArgumentException">An edit names a place that is not there.</exception>
    public string BuildJson() => Encoding.UTF8.GetString(BuildUtf8Json());

    /// <summary>The same in UTF-8.</summary>
    /// <exception cref="ArgumentException">An edit names a place that is not there.</exception>
    public byte[] BuildUtf8Json()
    {
        var json = new EditableJson(SendJson.ToUtf8Bytes(BuildDocument()));
        foreach (var (place, value) in _draft.Edits)
        {
            if (value is null)
            {
                json.Remove(place);
            }
            else
            {
                json.Set(place, value);
            }
        }

        return json.ToUtf8();
    }
}
