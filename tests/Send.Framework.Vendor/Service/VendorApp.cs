using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Example.Vendor;

/// <summary>Puts the service together.</summary>
internal static class VendorApp
{
    public static WebApplication Create(params string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSendFramework();
        builder.Services.AddDbContext<Records>(o => o.UseSqlite(builder.Configuration.GetConnectionString("Records") ?? "Data Source=records.db"));
        builder.Services.AddSingleton<IClock>(SystemClock.Instance);
        builder.Services.AddScoped<Today>();

        var app = builder.Build();
        app.UseSendFramework();
        app.MapIntake();
        app.MapForm();
        app.MapQuestions();
        using var scope = app.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<Records>().Database.EnsureCreated();
        return app;
    }
}
