using System.Globalization;
using System.Text.Encodings.Web;

namespace Example.Vendor;

/// <summary>Text of a page. What is put into it is encoded, unless it is text of a page itself.</summary>
internal readonly record struct Html(string Text)
{
    public static Html Of(FormattableString text) =>
        new(string.Format(CultureInfo.InvariantCulture, text.Format, [.. text.GetArguments().Select(Encoded)]));

    public static IResult Page(string title, Html body, int status = StatusCodes.Status200OK) => Results.Text(
        Of($"""
            <!doctype html>
            <html lang="en-GB">
            <head><meta charset="utf-8"><title>{title}</title></head>
            <body>
            <h1>{title}</h1>
            {body}</body>
            </html>

            """).Text,
        "text/html", statusCode: status);

    private static object Encoded(object? value) => value switch
    {
        Html html => html.Text,
        IEnumerable<Html> many => string.Concat(many.Select(h => h.Text)),
        _ => HtmlEncoder.Default.Encode(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };
}
