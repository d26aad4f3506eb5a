package se.samverkan.document;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A map on paper: the circles of its SVG, in the size that the style sheet gives it. */
final class Picture implements SVGImage {

    private static final double SCREEN_WIDTH = 420;
    private static final Color ACCENT = new Color(0x0b5547);
    private static final Color INFO = new Color(0x1c4f7c);
    private static final Color EDGE = new Color(0x687a72);
    private static final Color SUNKEN = new Color(0xe3eae6);
    private static final float THIN = 0.8f;
    private static final float STRONG = 1.6f;

    private final Element svg;
    private final double width;
    private final double height;
    private final double dotsPerPixel;

    /** In dots, as the page is laid out. */
    Picture(Element svg, double width, double height, double dotsPerPixel) {
        this.svg = svg;
        this.width = width;
        this.height = height;
        this.dotsPerPixel = dotsPerPixel;
    }

    @Override
    public int getIntrinsicWidth() {
        return (int) width;
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) height;
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        double pixels = width / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, (float) pixels, (float) (height / dotsPerPixel), graphics -> {
            graphics.scale(pixels / SCREEN_WIDTH, pixels / SCREEN_WIDTH);
            NodeList circles = svg.getElementsByTagName("circle");
            for (int i = 0; i < circles.getLength(); i++) {
                circle((Element) circles.item(i), graphics);
            }
        });
    }

    private static void circle(Element circle, Graphics2D graphics) {
        double r = number(circle, "r");
        Ellipse2D shape = new Ellipse2D.Double(number(circle, "cx") - r, number(circle, "cy") - r, 2 * r, 2 * r);
        switch (((Element) circle.getParentNode()).getAttribute("class")) {
            case "sv-map__panel" -> paint(graphics, shape, ACCENT, Color.WHITE, THIN);
            case "sv-map__pool" -> paint(graphics, shape, Color.WHITE, INFO, STRONG);
            default -> paint(graphics, shape, SUNKEN, EDGE, THIN);
        }
    }

    private static void paint(Graphics2D graphics, Ellipse2D shape, Color ground, Color edge, float stroke) {
        graphics.setColor(ground);
        graphics.fill(shape);
        graphics.setColor(edge);
        graphics.setStroke(new BasicStroke(stroke));
        graphics.draw(shape);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
